import ChartwayCommand

await Chartway.main()
