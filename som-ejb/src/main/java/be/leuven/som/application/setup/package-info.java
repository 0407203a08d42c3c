/** What happens at the first start: the example network, or the link for the first administrator. */
package be.leuven.som.application.setup;
