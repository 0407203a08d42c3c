/** The API that all callers share: one package an area, with interfaces, commands and records. Pages and REST see nothing else. */
package be.leuven.som.api;
