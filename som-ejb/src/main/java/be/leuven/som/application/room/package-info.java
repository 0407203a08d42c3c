/** Use cases in the room where a meeting is held: leading, answering, looking on. */
package be.leuven.som.application.room;
