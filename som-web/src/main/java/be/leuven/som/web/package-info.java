/** The pages: each backing bean follows the path of its page. Sees the API only; how to make a page is told in docs/web.md. */
package be.leuven.som.web;
