/** Files of rows: CSV and XLSX, read with care since anybody may have made them, and written so that no program runs them. */
package be.leuven.som.infrastructure.spreadsheet;
