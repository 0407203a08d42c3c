/** Answers to invitations that calendar programs send: read, taken up or set aside with the reason. */
package be.leuven.som.application.reply;
