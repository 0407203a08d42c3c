/** How dates, times and names are written; nothing else formats. */
package be.leuven.som.web.format;
