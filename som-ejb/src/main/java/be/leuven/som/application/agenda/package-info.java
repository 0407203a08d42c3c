/** Use cases on what makes an agenda: offers from many sources, proposals, templates, documents. */
package be.leuven.som.application.agenda;
