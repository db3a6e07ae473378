package ai.aureeture.booking.adapter.out.razorpay;

import java.util.List;

record RazorpayCollection<T>(List<T> items) {}
