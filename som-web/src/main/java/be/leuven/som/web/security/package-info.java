/** How a request becomes a caller: the one authentication mechanism of the archive, and where it leads. */
package be.leuven.som.web.security;
