/** What makes an agenda: offers and templates while planning, proposals of members, documents with items. */
package be.leuven.som.web.meetings.agenda;
