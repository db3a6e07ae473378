package ai.aureeture.gateway.discovery;

import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.discovery.BookingReader.Answer;
import ai.aureeture.gateway.pages.Pages;
import ai.aureeture.gateway.routing.UpstreamPool;
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
  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final int MOST_KEPT = 2000;

  private final Pages pages;
  private final BookingReader booking;
  private final PublicOrigin origin;

  /**
   * By what the page is called. A missing page and one that is elsewhere are asked for each time:
   * the name may be given, or given back, at any moment.
   */
  private final ShortCache<MentorCard> known = new ShortCache<>(MOST_KEPT, KEPT);

  MentorPages(Pages pages, BookingReader booking, PublicOrigin origin) {
    this.pages = pages;
    this.booking = booking;
    this.origin = origin;
  }

  /** False when this is no mentor's page. The path must be plain. */
  public boolean answer(HttpServerRequest request, String path) {
    if (!pages.isMentorPage(request, path)) {
      return false;
    }
    var name = Pages.mentorOf(path);
    known
        .get(name)
        .map(card -> Future.succeededFuture(Optional.of(card)))
        .orElseGet(() -> ask(name))
        .onSuccess(card -> answer(request, name, card))
        .onFailure(late -> pages.answerDocument(request));
    return true;
  }

  private Future<Optional<MentorCard>> ask(String name) {
    return booking
        .read(UpstreamPool.API, "/api/mentors/" + name, PATIENCE)
        .map(MentorPages::card)
        .onSuccess(found ->
            found.filter(card -> !card.isElsewhere(name)).ifPresent(card -> known.put(name, card)));
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
