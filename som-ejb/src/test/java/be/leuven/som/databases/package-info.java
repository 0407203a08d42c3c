/** All tests of the use cases once for each database, as the build runs them: both at the same time. */
package be.leuven.som.databases;
