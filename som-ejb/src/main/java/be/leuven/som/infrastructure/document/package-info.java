/** Writing papers as PDF and DOCX, and Markdown as safe HTML. */
package be.leuven.som.infrastructure.document;
