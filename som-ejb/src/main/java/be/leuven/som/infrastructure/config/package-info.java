/** The settings of the system, read from MicroProfile Config. */
package be.leuven.som.infrastructure.config;
