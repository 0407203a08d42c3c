/** Pages of the room where a meeting is held, and what tells them that something changed there. */
package be.leuven.som.web.room;
