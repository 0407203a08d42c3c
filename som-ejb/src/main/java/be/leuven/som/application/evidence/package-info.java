/** The chain of evidence: added to by the use cases that adopt and sign, checked and exported by others. */
package be.leuven.som.application.evidence;
