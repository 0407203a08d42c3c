/** Whether the texts of the charter, its signatures and certificates are whole: for everybody. */
package be.leuven.som.api.evidence;
