/**
 * Servers for the tests: Payara Micro with the WAR, Payara Server with the EAR, PostgreSQL. Each listens on 127.0.0.1, is
 * started once in a lane for all tests that ask for the same, and is stopped at its end. How to ask: {@link
 * be.leuven.som.system.server.OnMicro} and {@link be.leuven.som.system.server.OnPayaraServer}.
 */
package be.leuven.som.system.server;
