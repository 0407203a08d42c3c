/** Papers: agenda, minutes and decision list, composed once and written as PDF and DOCX. */
package be.leuven.som.application.document;
