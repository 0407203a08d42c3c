/** Signed personal links in mails: one person may do one thing with one object until a moment, without signing in. */
package be.leuven.som.application.link;
