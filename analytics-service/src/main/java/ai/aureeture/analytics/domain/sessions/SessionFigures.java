package ai.aureeture.analytics.domain.sessions;

import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.analytics.domain.figures.Figures;
import ai.aureeture.analytics.domain.figures.FiguresByDay;
import ai.aureeture.analytics.domain.figures.PaymentTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;

/**
 * What one session adds to its mentor's days. A pure function of its facts: when these grow, the
 * difference of the two results is what the days change by.
 */
public final class SessionFigures {
  private final SessionFacts facts;
  private final SessionState state;
  private final LocalDate booked;
  private FiguresByDay sum = FiguresByDay.NONE;

  private SessionFigures(SessionFacts facts) {
    this.facts = facts;
    this.state = facts.state();
    this.booked = state.day(state.bookedAt());
  }

  public static FiguresByDay of(SessionFacts facts) {
    var figures = new SessionFigures(facts);
    figures.addHold();
    figures.addPayment();
    figures.addRefunds();
    figures.addConfirmation();
    figures.addAsks();
    figures.addMeeting();
    figures.addRoom();
    return figures.sum;
  }

  private void addHold() {
    if (facts.held()) {
      add(booked, Count.HELD);
      facts
          .payment()
          .ifPresent(payment -> {
            add(booked, Count.HELD_AND_PAID);
            var time = Duration.between(state.bookedAt(), payment.at());
            add(booked, Figures.one(PaymentTime.of(time)));
          });
    }
    facts
        .release()
        .filter(Release::lapsed)
        .ifPresent(release -> add(state.day(release.at()), Count.LAPSED));
  }

  private void addPayment() {
    facts
        .payment()
        .ifPresent(payment -> {
          var day = state.day(payment.at());
          add(day, Count.PAID);
          add(day, Figures.captured(payment.currency(), payment.minor()));
          if (facts.release().isPresent()) {
            add(day, Count.LATE);
          }
        });
  }

  private void addRefunds() {
    var returned = new HashMap<String, Long>();
    var late = new HashSet<String>();
    for (var refund : facts.refunds().values()) {
      var day = state.day(refund.at());
      long before = returned.getOrDefault(refund.paymentId(), 0L);
      long now = refund.returnedAfter(before);
      returned.put(refund.paymentId(), now);
      add(day, Figures.refunded(refund.currency(), now - before));
      if (!refund.isFailure()) {
        add(day, Count.REFUNDS);
      }
      if (refund.slotLost() && late.add(refund.paymentId())) {
        add(day, Count.LATE);
      }
    }
  }

  private void addConfirmation() {
    switch (state.outcome()) {
      case STANDING, COMPLETED, CALLED_OFF -> {
        add(booked, Count.CONFIRMED);
        if (facts.asks().values().stream().anyMatch(ask -> ask.by() == Ask.By.MENTOR)) {
          add(booked, Count.CONFIRMED_AND_ASKED);
        }
      }
      case OPEN, NONE -> {}
    }
  }

  private void addAsks() {
    for (var ask : facts.asks().values()) {
      switch (ask.by()) {
        case MENTOR -> add(state.day(ask.at()), Count.ASKED_BY_MENTOR);
        case STUDENT -> add(state.day(ask.at()), Count.ASKED_BY_STUDENT);
        case UNKNOWN -> {}
      }
      ask.movedAt().ifPresent(at -> add(state.day(at), Count.MOVES));
    }
  }

  private void addMeeting() {
    if (state.outcome() == Outcome.COMPLETED) {
      var day = state.day(state.startTime());
      add(day, Count.COMPLETED);
      if (facts.completedByTime() && !facts.mentorCame()) {
        add(day, Count.NO_SHOWS);
      }
    }
  }

  private void addRoom() {
    switch (state.room()) {
      case CALENDLY -> add(booked, Count.CALENDLY_WANTED);
      case JITSI_INSTEAD -> {
        add(booked, Count.CALENDLY_WANTED);
        add(booked, Count.JITSI_INSTEAD);
      }
      case NONE, JITSI -> {}
    }
  }

  private void add(LocalDate day, Count counted) {
    add(day, Figures.one(counted));
  }

  private void add(LocalDate day, Figures figures) {
    sum = sum.plus(day, figures);
  }
}
