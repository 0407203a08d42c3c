/** The pages of working agreements, and the words with which every other page names one. */
package be.leuven.som.web.agreements;
