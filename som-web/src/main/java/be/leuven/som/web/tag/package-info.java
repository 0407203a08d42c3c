/** The little Java that the project tags in WEB-INF/tags need. */
package be.leuven.som.web.tag;
