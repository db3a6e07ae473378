package ai.aureeture.booking.adapter.outbound.identity;

import ai.aureeture.booking.application.port.people.AccountProfiles;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks the user-info endpoint or Clerk's API, whichever is set. Only complete profiles are kept, so
 * that what a person adds to their account counts at once.
 */
@ApplicationScoped
class IdentityProviderProfiles implements AccountProfiles {
  private static final Logger LOG = Logger.getLogger(IdentityProviderProfiles.class);
  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final int MOST_PEOPLE = 10_000;

  private final Cache<String, Profile> complete =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_PEOPLE).build();

  /** Of a person's id and access token. */
  private final Optional<BiFunction<String, String, Uni<Profile>>> provider;

  // The clients are made when they are needed: one without an address could not be.
  IdentityProviderProfiles(
      IdentitySettings settings,
      @RestClient Instance<UserInfoApi> userInfo,
      @RestClient Instance<ClerkApi> clerk) {
    this.provider =
        settings
            .userInfoUrl()
            .map(_ -> ofUserInfo(userInfo))
            .or(() -> settings.clerkSecretKey().map(key -> ofClerk(clerk, key)));
  }

  private static BiFunction<String, String, Uni<Profile>> ofUserInfo(Instance<UserInfoApi> api) {
    return (id, token) -> api.get().ofBearer("Bearer " + token).map(info -> info.toProfile(id));
  }

  private static BiFunction<String, String, Uni<Profile>> ofClerk(
      Instance<ClerkApi> api, String key) {
    return (id, _) -> api.get().user("Bearer " + key, id).map(ClerkUser::toProfile);
  }

  @Override
  public Uni<Optional<Profile>> find(String personId, String accessToken) {
    var kept = Optional.ofNullable(complete.getIfPresent(personId));
    return kept.isPresent() || provider.isEmpty()
        ? Uni.createFrom().item(kept)
        : ask(personId, accessToken).map(Optional::of);
  }

  private Uni<Profile> ask(String personId, String accessToken) {
    return provider
        .get()
        .apply(personId, accessToken)
        .onFailure(IdentityRefusal.class)
        .recoverWithItem(IdentityProviderProfiles::nothing)
        .invoke(profile -> keep(personId, profile))
        .onFailure()
        .transform(IdentityProviderProfiles::away);
  }

  private void keep(String personId, Profile profile) {
    if (profile.isComplete()) {
      complete.put(personId, profile);
    }
  }

  private static Profile nothing(Throwable refusal) {
    LOG.warnf("The identity provider does not tell who a person is: %s", refusal.getMessage());
    return Profile.NOTHING;
  }

  private static SessionRefused away(Throwable failure) {
    LOG.warnf("The identity provider does not answer: %s", failure);
    return new SessionRefused(
        Reason.UNAVAILABLE, "Your account's details cannot be read right now; please try again");
  }
}
