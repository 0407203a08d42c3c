/** How dates and times are written, the same on pages and in mails. */
package be.leuven.som.api.text;
