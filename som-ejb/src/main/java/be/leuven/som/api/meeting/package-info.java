/** Meetings: plan, convene, change, reply, record, read. For pages and resources. */
package be.leuven.som.api.meeting;
