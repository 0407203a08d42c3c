/** Filters and servlets around the pages: security headers, incidents, language, sign-out. Know no area. */
package be.leuven.som.web.http;
