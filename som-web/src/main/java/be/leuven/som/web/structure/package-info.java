/** The organisation chart, and one body of it, on any day. */
package be.leuven.som.web.structure;
