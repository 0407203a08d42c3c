/** Tests of the whole: both archives on the servers they are meant for, both databases, browser, IIOP client, command. */
package be.leuven.som.system;
