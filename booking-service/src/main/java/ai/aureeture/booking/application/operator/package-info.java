/** What the operator looks at, and mends, when something did not come to its end by itself. */
package ai.aureeture.booking.application.operator;
