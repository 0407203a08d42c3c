/** What the tests of the use cases share: the server with its archive, callers, the clock, the rows and the mails. */
package be.leuven.som.usecases.support;
