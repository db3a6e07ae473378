package ai.aureeture.booking.adapter.outbound.razorpay;

import java.util.List;

record RazorpayCollection<T>(List<T> items) {}
