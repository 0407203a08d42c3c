/** Leading a meeting from the room, answering in it, and looking at it. For pages and machines. */
package be.leuven.som.api.room;
