/** From what a use case refuses to messages beside the fields; shared by all forms. */
package be.leuven.som.web.form;
