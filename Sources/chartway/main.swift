import ChartwayCommand

await Chartway.start()
