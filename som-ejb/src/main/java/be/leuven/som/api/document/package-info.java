/** Papers to take along: agenda, minutes, decision list, as PDF or DOCX. For resources. */
package be.leuven.som.api.document;
