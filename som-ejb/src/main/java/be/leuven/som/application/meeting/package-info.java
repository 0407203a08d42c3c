/** Use cases on meetings: planning, replying, recording, reading. */
package be.leuven.som.application.meeting;
