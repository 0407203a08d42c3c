/** The use cases with a real database, on Payara Micro: once with Derby, once with PostgreSQL. */
package be.leuven.som.usecases;
