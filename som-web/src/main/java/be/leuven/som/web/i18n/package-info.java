/** The words: bundles an area, Dutch and English, and the sentences for what the domain refuses. */
package be.leuven.som.web.i18n;
