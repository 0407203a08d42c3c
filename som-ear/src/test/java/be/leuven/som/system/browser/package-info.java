/** The browser of the tests: Chromium as the system has it, driven by Playwright, judged by axe. */
package be.leuven.som.system.browser;
