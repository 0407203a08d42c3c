/** The pages of administrators: accounts, mails on their way out, and the record of what was done. */
package be.leuven.som.web.admin;
