package ai.aureeture.notification.adapter.inbound.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param token as it stands in the link of the verification mail
 */
public record EmailVerificationRequest(@NotNull @Size(max = 100) String token) {

  /** Hides the token from logs. */
  @Override
  public String toString() {
    return "EmailVerificationRequest[***]";
  }
}
