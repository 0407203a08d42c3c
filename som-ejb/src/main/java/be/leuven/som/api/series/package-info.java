/** Series of meetings and trajectories: plan a working year, convene it, change what follows. For pages and resources. */
package be.leuven.som.api.series;
