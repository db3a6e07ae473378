/** The web pages: read once, answered from memory, and told where people sign in and pay. */
package ai.aureeture.gateway.pages;
