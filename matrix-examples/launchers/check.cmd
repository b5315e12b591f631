@echo off
rem Drop files on this one: they are checked, and what was found opens in the browser. Nothing is sent anywhere.
setlocal DisableDelayedExpansion
if "%~1"=="" (
  echo Drop the files to check on this file.
  pause
  exit /b 2
)
set "page=%TEMP%\matrix-%RANDOM%%RANDOM%.html"
call "%~dp0matrix.cmd" validate --format html -o "%page%" %*
set "code=%errorlevel%"
if exist "%page%" (start "" "%page%") else pause
exit /b %code%
