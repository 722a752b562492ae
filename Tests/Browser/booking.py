"""Appointments from the clinic's schedule to the patient's booking and back, with and without scripts.

What comes of it is looked at through the API, as any other program would see it."""

import datetime
import re

import icalendar

from blackbox import equal, holds
from visiting import Visit
from working import handle

WINDOWS = ((320, False), (1280, True))


def bookings(check, place, api):
    """Registers the checks; `place` is filled before they run, `api` asks the server as a doctor's app."""

    def window(who, width=1280, scripts=True, **settings):
        return Visit(place["chromium"], place["base"], width, java_script_enabled=scripts, **settings).log_in(
            who, place[who]
        )

    def click(visit, text, tag="a"):
        visit.page.locator(f"main {tag}", has_text=text).first.click()

    def appointments():
        return [one for one in api(f"Appointment?patient={place['mother']}&_count=200")
                if any(name["system"] == "urn:chartway:visit" for name in one.get("identifier", []))]

    def day(ahead):
        return (datetime.date.today() + datetime.timedelta(days=ahead)).isoformat()

    def schedule(doctor, service, start="09:00", end="11:00", ahead=2):
        doctor.open("/clinic/schedules/new")
        for name, value in (("service", service), ("clinician", "Dr. Ada Oak"), ("place", "Room 3, Lakeside"),
                            ("firstDay", day(ahead)), ("lastDay", day(ahead)), ("from", start), ("to", end), ("minutes", "20")):
            doctor.page.fill(f"#{name}", value)
        for box in doctor.page.locator("input[name=weekday]").all():
            box.check()
        click(doctor, "Make the schedule", "button")
        holds(service in doctor.text(), f"the schedule: {doctor.text()[:400]}")

    def free(visit, service):
        """The page of the free times of a service."""
        visit.open("/")
        visit.page.locator("nav.main a", has_text="Appointments").click()
        click(visit, "Book an appointment")
        visit.page.select_option("#service", service)
        click(visit, "Show free times", "button")
        return visit.page.locator(".times button")

    def book(visit, service, number=0):
        times = free(visit, service)
        told = times.nth(number).locator("strong").inner_text()
        times.nth(number).click()
        holds("It is not booked yet" in visit.text(), f"that it is kept: {visit.text()[:300]}")
        click(visit, "Book this appointment", "button")
        return told

    for width, scripts in WINDOWS:

        @check(f"F17 an appointment is booked, moved and cancelled, and the clinic sees it, at {width}")
        def _(width=width, scripts=scripts):
            mother, doctor = window("zoe", width, scripts), window("dr.demo", width, scripts)
            service = f"Check-up {width}"
            schedule(doctor, service, "09:00" if width == 320 else "13:00", "11:00" if width == 320 else "15:00")
            before = len(appointments())
            times = free(mother, service)
            equal(times.count(), 6, "free times of two hours")
            first = times.first.locator("strong").inner_text()
            times.first.click()
            kept = appointments()[-1] if len(appointments()) > before else {}
            equal(kept.get("status"), "pending", "what is kept")
            equal(api(f"Slot?_id={kept['slot'][0]['reference'].split('/')[1]}")[0]["status"], "busy-tentative", "its slot")
            mother.page.fill("#comment", "I come with my son.")
            click(mother, "Book this appointment", "button")
            page = mother.page.url
            holds(first in mother.text() and "Dr. Ada Oak" in mother.text(), "the booked appointment")
            one = api(f"Appointment?_id={kept['id']}")[0]
            equal((one["status"], one["comment"]), ("booked", "I come with my son."), "in the store")
            mother.open("/")
            holds("Next appointment" in mother.text(), "the first page says so")

            mother.page.goto(page)
            click(mother, "Move to another time")
            mother.page.locator(".times button").nth(2).click()
            holds("Nothing has changed yet" in mother.text(), "the review")
            click(mother, "Move the appointment", "button")
            moved = api(f"Appointment?_id={kept['id']}")[0]
            holds(moved["start"] != one["start"] and moved["status"] == "booked", "moved in the store")
            equal(api(f"Slot?_id={one['slot'][0]['reference'].split('/')[1]}")[0]["status"], "free", "the old slot")

            doctor.open("/clinic/schedules")
            click(doctor, service)
            holds("Okafor" in doctor.text() and "I come with my son." in doctor.text(), "the day of the clinic")
            mother.page.goto(page)
            click(mother, "Cancel the appointment")
            mother.page.fill("#reason", "A cold")
            click(mother, "Yes, cancel", "button")
            holds("Cancelled" in mother.text() and "A cold" in mother.text(), "that it is cancelled")
            over = api(f"Appointment?_id={kept['id']}")[0]
            equal((over["status"], over["cancelationReason"]["text"]), ("cancelled", "A cold"), "in the store")

            book(mother, service, 1)
            doctor.page.reload()
            click(doctor, "Has arrived", "button")
            click(doctor, "Was seen", "button")
            equal(max(appointments(), key=lambda one: one["created"])["status"], "fulfilled", "who came")

        @check(f"two people race for one time, and who waits is offered what is given back, at {width}")
        def _(width=width, scripts=scripts):
            mother, other = window("zoe", width, scripts), window("nosy", width, scripts)
            doctor = window("dr.demo", width, scripts)
            service = f"Vaccination {width}"
            schedule(doctor, service, "16:00" if width == 320 else "16:20", "16:20" if width == 320 else "16:40", 3)
            free(mother, service), free(other, service)
            mother.page.locator(".times button").first.click()
            other.page.locator(".times button").first.click()
            holds("Somebody else was quicker" in other.text(), f"that it is taken: {other.text()[:300]}")
            click(mother, "Book this appointment", "button")
            page = mother.page.url
            own = handle(other)
            other.open(f"{own}/appointments/wait")
            other.page.select_option("#service", service)
            other.page.fill("#to", day(9))
            click(other, "Put me on the list", "button")
            holds("Waiting for a free time" in other.text(), "that one waits")
            doctor.open("/clinic/schedules")
            holds(service in doctor.page.locator("section").inner_text(), "the clinic sees who waits")
            mother.page.goto(page)
            click(mother, "Cancel the appointment")
            click(mother, "Yes, cancel", "button")
            other.open(f"{own}/appointments")
            click(other, "A time has become free for you")
            click(other, "Take this time", "button")
            holds("Booked" in other.text() or "Move to another time" in other.text(), "that it is booked")
            # A stranger to the mother gets the same nothing under both handles.
            key = page.split("/")[-1]
            for path in (f"{handle(mother)}/appointments/{key}", f"{own}/appointments/{key}", f"{own}/appointments/{key}/cancel"):
                equal(other.open(path).status, 404, path)

    @check("a calendar file is read back, says when and not what for, and the feed ends when it is revoked")
    def _():
        mother, doctor = window("zoe"), window("dr.demo")
        schedule(doctor, "Skin check", "17:00", "18:00", 4)
        book(mother, "Skin check")
        page = mother.page.url
        answer = mother.context.request.get(f"{page}/appointment.ics")
        equal((answer.status, answer.headers["content-type"]), (200, "text/calendar; charset=utf-8"), "the file")
        one = max(appointments(), key=lambda one: one["created"])
        text = answer.text()
        start = datetime.datetime.fromisoformat(one["start"]).astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        holds(f"DTSTART:{start}\r\n" in text and "Skin" not in text and "Oak" not in text, "when, and not what for")
        equal(text.count("BEGIN:VEVENT"), 1, "events")
        found = [event["dtstart"].dt for event in icalendar.Calendar.from_ical(text).walk("VEVENT")]
        equal(found, [datetime.datetime.fromisoformat(one["start"])], "read back by a calendar program")
        mother.open(f"{handle(mother)}/appointments/calendar")
        click(mother, "Make a new address", "button")
        feed = re.search(r"https?://\S+/cal/\S+\.ics", mother.text()).group(0)
        feed = mother.base + feed[feed.index("/cal/"):]
        request = window("nosy").context.request
        holds(f"DTSTART:{start}" in request.get(feed).text(), "the feed, without a session of hers")
        click(mother, "Stop sharing", "button")
        equal(request.get(feed).status, 404, "the feed once it was revoked")
