package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.domain.mentor.Profile.Link;
import ai.aureeture.http.validation.SingleLine;
import ai.aureeture.http.validation.TextRules;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Where more of a mentor is to be found, as they send it and as their page shows it. */
record LinkView(
    @NotBlank @SingleLine @Size(max = 120) String label,
    @NotNull
        @SingleLine
        @Size(max = RequestTexts.LONGEST_ADDRESS)
        @Pattern(regexp = RequestTexts.HTTPS_ADDRESS, message = RequestTexts.NO_HTTPS_ADDRESS)
        String url) {

  LinkView {
    label = TextRules.trimmed(label);
    url = TextRules.trimmed(url);
  }

  static LinkView of(Link link) {
    return new LinkView(link.label(), link.url());
  }

  Link toLink() {
    return new Link(label, url);
  }
}
