package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.notification.application.mails.VerifyAddress;
import ai.aureeture.notification.domain.mails.VerificationToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The end of the link in a verification mail. The link opens a page, which posts the token: mail
 * programs open links by themselves, and a GET must verify nothing.
 */
@Tag(name = "Notifications")
@Path("/api/notifications/email-verifications")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class EmailVerificationResource {
  private final VerifyAddress verifyAddress;

  EmailVerificationResource(VerifyAddress verifyAddress) {
    this.verifyAddress = verifyAddress;
  }

  /** 204, again 204. */
  @POST
  @Operation(
      summary = "Verify an e-mail address",
      description =
          "Takes the token of a verification mail's link; its sender reads the mail of that"
              + " address. 204, also when repeated. 404 `verification-unknown` for a token that"
              + " was never sent, 410 `verification-expired` for one that came too late. The"
              + " mails that were held back for the address go out.")
  @ProblemCodes({"404 verification-unknown", "410 verification-expired"})
  public Uni<Void> verifyEmailAddress(@NotNull @Valid EmailVerificationRequest request) {
    return verifyAddress
        .verify(token(request))
        .invoke(EmailVerificationResource::requireVerified)
        .replaceWithVoid();
  }

  private static VerificationToken token(EmailVerificationRequest request) {
    return VerificationToken.parse(request.token())
        .orElseThrow(() -> Problem.invalid("token", "must be the token of a verification link"));
  }

  private static void requireVerified(VerifyAddress.Outcome outcome) {
    switch (outcome) {
      case VERIFIED -> {}
      case EXPIRED ->
          throw Problem.of(
              410,
              "verification-expired",
              "This link has expired. The next mail that is held for you brings a new one");
      case UNKNOWN ->
          throw Problem.of(
              404, "verification-unknown", "This link is not one that we sent; copy it whole");
    }
  }
}
