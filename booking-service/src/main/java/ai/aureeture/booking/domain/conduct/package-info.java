/** What a person does far more often than others, for the operator to look at; no session knows. */
package ai.aureeture.booking.domain.conduct;
