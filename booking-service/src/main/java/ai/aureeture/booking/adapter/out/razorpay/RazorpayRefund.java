package ai.aureeture.booking.adapter.out.razorpay;

import java.util.Map;

record RazorpayRefund(String id, long amount, String status) {
  record Request(long amount, String speed, Map<String, String> notes) {}
}
