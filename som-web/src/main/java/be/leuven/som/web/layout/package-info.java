/** What every page shows around its content: who is looking, in which language, and what went wrong. */
package be.leuven.som.web.layout;
