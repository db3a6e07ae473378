package ai.aureeture.gateway.discovery;

import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.discovery.BookingReader.Answer;
import ai.aureeture.gateway.pages.Pages;
import ai.aureeture.gateway.routing.UpstreamPool;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The document of a mentor's page, with that mentor in its head. People see the same as without:
 * where booking-service does not answer soon, they get the plain document, and its script asks
 * again.
 */
@Singleton
public class MentorPages {
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final int MOST_KEPT = 2000;

  private final Pages pages;
  private final BookingReader booking;
  private final PublicOrigin origin;
  private final Duration patience;

  /**
   * Pages that were found, by slug. A missing page and a redirect are never kept: a mentor may take
   * a slug, or take it back, at any moment.
   */
  private final ShortCache<MentorCard> cards = new ShortCache<>(MOST_KEPT, KEPT);

  MentorPages(Pages pages, BookingReader booking, PublicOrigin origin, GatewaySettings settings) {
    this.pages = pages;
    this.booking = booking;
    this.origin = origin;
    this.patience = settings.mentorPagePatience();
  }

  /** False when this is no mentor's page. The path must be plain. */
  public boolean answer(HttpServerRequest request, String path) {
    if (!pages.isMentorPage(request, path)) {
      return false;
    }
    var name = Pages.mentorOf(path);
    cards
        .get(name)
        .map(card -> Future.succeededFuture(Optional.of(card)))
        .orElseGet(() -> ask(name))
        .onSuccess(card -> answer(request, name, card))
        .onFailure(late -> pages.answerDocument(request));
    return true;
  }

  private Future<Optional<MentorCard>> ask(String name) {
    return booking
        .read(UpstreamPool.API, "/api/mentors/" + name, patience)
        .map(MentorPages::card)
        .onSuccess(found -> found.ifPresent(card -> keep(name, card)));
  }

  private void keep(String name, MentorCard card) {
    if (!card.isElsewhere(name)) cards.put(name, card);
  }

  private static Optional<MentorCard> card(Answer answer) {
    return switch (answer.status()) {
      case 200 -> Optional.of(MentorCard.of(answer.body().toJsonObject()));
      case 400, 404 -> Optional.empty();
      default -> throw new IllegalStateException("It answered " + answer.status());
    };
  }

  private void answer(HttpServerRequest request, String name, Optional<MentorCard> found) {
    if (found.isEmpty()) {
      pages.answerMissing(request);
    } else if (found.get().isElsewhere(name)) {
      // A former slug, or the mentor's id.
      request
          .resume()
          .response()
          .setStatusCode(301)
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
          .putHeader(HttpHeaders.LOCATION, found.get().path());
      Answers.end(request.response());
    } else {
      pages.answerDocument(
          request, document -> DocumentTags.fill(document, found.get(), origin.of(request)));
    }
  }
}
