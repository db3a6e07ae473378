package ai.aureeture.booking.adapter.inbound.rest.callers;

import ai.aureeture.booking.application.port.people.AccountProfiles;
import ai.aureeture.http.callers.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The caller's account: what their token says, and the identity provider where that is too little.
 */
@RequestScoped
public class Accounts {
  private final Caller caller;
  private final AccountProfiles profiles;

  Accounts(Caller caller, AccountProfiles profiles) {
    this.caller = caller;
    this.profiles = profiles;
  }

  /**
   * The identity provider is asked once the result is subscribed to. Without a provider to ask, a
   * person whom nothing names is called a student.
   *
   * @param needsNoMore whether the token's account is enough, so that the provider is not asked
   * @param canDoWithout whether it has to be enough while the provider is away
   */
  public Uni<Account> account(Predicate<Account> needsNoMore, Predicate<Account> canDoWithout) {
    var claimed =
        new Account(
            caller.id(),
            Optional.ofNullable(caller.name()),
            Optional.ofNullable(caller.email()),
            caller.isEmailVerified());
    if (needsNoMore.test(claimed)) {
      return Uni.createFrom().item(claimed);
    }
    var token = caller.accessToken();
    return Uni.createFrom()
        .deferred(() -> profiles.find(claimed.id(), token))
        .map(found ->
            found.map(claimed::completedBy).orElseGet(() -> claimed.orNamed(Account.UNNAMED)))
        .onFailure(_ -> canDoWithout.test(claimed))
        .recoverWithItem(claimed);
  }
}
