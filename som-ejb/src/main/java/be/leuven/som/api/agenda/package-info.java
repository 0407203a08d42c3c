/** What makes an agenda: offers, proposals of members, templates, documents. For pages and resources. */
package be.leuven.som.api.agenda;
